using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.FileProviders;

namespace GraphExplorer.Web.Bundles;

/// <summary>
/// A JavaScript module and all that it imports as one module, so that a page fetches them in one go instead of file after
/// file. Each keeps a scope of its own. Knows the forms that our modules use, and refuses others.
/// </summary>
public sealed partial class ModuleBundle
{
    private readonly IFileProvider files;
    private readonly Dictionary<string, string> names = new(StringComparer.Ordinal);
    private readonly HashSet<string> open = new(StringComparer.Ordinal);
    private readonly StringBuilder text = new();

    private ModuleBundle(IFileProvider files) => this.files = files;

    /// <summary>The bundle's text; it exports what the first module exports.</summary>
    /// <param name="files">Where the modules lie.</param>
    /// <param name="entry">The first module, such as <c>/shell/page.js</c>.</param>
    public static string Of(IFileProvider files, string entry)
    {
        var bundle = new ModuleBundle(files);
        var name = bundle.Add(entry);
        var exports = Exports(BundledFile.Read(files, entry));
        return $"{bundle.text}export const {{ {string.Join(", ", exports)} }} = {name};\n";
    }

    private string Add(string path)
    {
        if (names.TryGetValue(path, out var known))
        {
            return known;
        }

        if (!open.Add(path))
        {
            throw new InvalidOperationException($"{path} imports itself by way of others. Move what they share into a module of its own.");
        }

        var source = BundledFile.Read(files, path);
        var body = Import().Replace(source, match => Imported(path, match));
        body = Exported().Replace(body, "$1");
        if (Other().Match(body) is { Success: true } strange)
        {
            throw new InvalidOperationException($"{path} says '{strange.Value}', which a bundle does not know. Write it as the other modules do.");
        }

        var name = $"module{names.Count}";
        text.Append(FormattableString.Invariant($"// {path}\nconst {name} = (() => {{\n{body}\nreturn {{ {string.Join(", ", Exports(source))} }};\n}})();\n"));
        names.Add(path, name);
        return name;
    }

    private string Imported(string importer, Match match)
    {
        var name = Add(new Uri(new Uri($"file://{importer}"), match.Groups["path"].Value).AbsolutePath);
        var wanted = match.Groups["names"].Value.Replace(" as ", ": ", StringComparison.Ordinal);
        return match.Groups["names"].Success ? $"const {{{wanted}}} = {name};" : "";
    }

    private static IEnumerable<string> Exports(string source) => Exported().Matches(source).Select(match => match.Groups["name"].Value).Where(name => name.Length > 0);

    [GeneratedRegex("""^import (?:\{(?<names>[^}]*)\} from )?["'](?<path>[^"']+)["'];$""", RegexOptions.Multiline)]
    private static partial Regex Import();

    [GeneratedRegex(@"^export (?:\{\};|((?:async )?(?:function\*?|class|const) (?<name>\w+)))", RegexOptions.Multiline)]
    private static partial Regex Exported();

    [GeneratedRegex(@"^(?:import|export)\b.*$|\b(?:await import\(|import\.meta\b)", RegexOptions.Multiline)]
    private static partial Regex Other();
}

using System.Collections.Concurrent;
using System.Text;

namespace GraphExplorer.Scenes.Typefaces;

/// <summary>The machine's fonts, for scripts that the product's own typeface has not. Folders are looked through once, files opened when a character asks for them.</summary>
public sealed class MachineFonts
{
    private const int BoldFrom = 600;

    private readonly Lazy<IReadOnlyList<FontFile>> files;
    private readonly ConcurrentDictionary<(string Path, int Index), Lazy<DrawFont?>> opened = new();
    private readonly ConcurrentDictionary<(int Character, bool Bold, int Collection), DrawFont?> found = new();

    private MachineFonts(Func<IReadOnlyList<FontFile>> find) => files = new Lazy<IReadOnlyList<FontFile>>(find);

    /// <summary>The fonts in the system's standard folders; those of a folder of our own come first.</summary>
    /// <param name="own">The folder <c>fonts</c> in the data folder, or null; it need not exist.</param>
    public static MachineFonts Standard(string? own) => new(() => FontFolders.Files(own, FontFolders.Standard()));

    /// <summary>The fonts in these folders alone.</summary>
    public static MachineFonts In(params string[] folders) => new(() => FontFolders.Files(null, folders));

    /// <summary>The font for a character of a text, or null where none has it.</summary>
    internal DrawFont? For(Rune character, int weight, string text)
    {
        var bold = weight >= BoldFrom;
        return found.GetOrAdd((character.Value, bold, Collection(text)), _ => Search(character, bold, text));
    }

    private static int Collection(string text) => new FontFile("CJK.ttc", 0).IndexFor(text);

    private DrawFont? Search(Rune character, bool bold, string text) => files.Value
        .OrderBy(file => file.Rank)
        .ThenBy(file => file.IsBold == bold ? 0 : 1)
        .Select(file => Open(file.Path, file.IndexFor(text)))
        .FirstOrDefault(font => font?.Covers(character) == true);

    private DrawFont? Open(string path, int index) =>
        opened.GetOrAdd((path, index), key => new Lazy<DrawFont?>(() => DrawFont.Of(key.Path, key.Index))).Value;
}

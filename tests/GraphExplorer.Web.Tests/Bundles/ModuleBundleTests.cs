using GraphExplorer.Web.Bundles;
using Microsoft.Extensions.FileProviders;

namespace GraphExplorer.Web.Tests.Bundles;

public sealed class ModuleBundleTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("graphexplorer-bundle-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Bundle_OfModulesThatShareOne_HoldsItOnceBeforeBoth()
    {
        Write("a.js", "import { b } from './b.js';\nimport { c as d } from './c.js';\nexport const a = () => b + d;\n");
        Write("b.js", "import { c } from \"./c.js\";\nexport const b = c;\n");
        Write("c.js", "const own = 1;\n/** @type {import(\"./b.js\").B} */\nexport const c = own;\nexport {};\n");

        Assert.Equal(
            """
            // /c.js
            const module0 = (() => {
            const own = 1;
            /** @type {import("./b.js").B} */
            const c = own;


            return { c };
            })();
            // /b.js
            const module1 = (() => {
            const { c } = module0;
            const b = c;

            return { b };
            })();
            // /a.js
            const module2 = (() => {
            const { b } = module1;
            const { c: d } = module0;
            const a = () => b + d;

            return { a };
            })();
            export const { a } = module2;

            """.ReplaceLineEndings("\n"),
            Bundle("/a.js"));
    }

    [Theory]
    [InlineData("export default 1;", "export default 1;")]
    [InlineData("import * as all from './b.js';", "import * as all from './b.js';")]
    [InlineData("const b = await import('./b.js');", "await import(")]
    public void Bundle_OfAFormThatItDoesNotKnow_SaysWhichAndWhere(string source, string named)
    {
        Write("a.js", source);
        Write("b.js", "");
        var fault = Assert.Throws<InvalidOperationException>(() => Bundle("/a.js"));
        Assert.Contains("/a.js", fault.Message, StringComparison.Ordinal);
        Assert.Contains(named, fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bundle_OfModulesThatImportEachOther_IsRefused()
    {
        Write("a.js", "import { b } from './b.js';\n");
        Write("b.js", "import { a } from './a.js';\n");
        Assert.Contains("/a.js imports itself", Assert.Throws<InvalidOperationException>(() => Bundle("/a.js")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bundle_OfAModuleThatIsMissing_NamesIt()
    {
        Write("a.js", "import { b } from './b.js';\n");
        Assert.Contains("/b.js is missing", Assert.Throws<InvalidOperationException>(() => Bundle("/a.js")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bundle_OfStyleSheets_HasEachWhereItWasImported()
    {
        Write("a.css", "@import url(\"/b.css\");\nmain { color: red }\n");
        Write("b.css", "body { margin: 0 }");
        Assert.Equal("body { margin: 0 }\nmain { color: red }\n", StyleBundle.Of(new PhysicalFileProvider(folder.FullName), "/a.css"));
    }

    private string Bundle(string entry) => ModuleBundle.Of(new PhysicalFileProvider(folder.FullName), entry);

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.FullName, name), text);
}

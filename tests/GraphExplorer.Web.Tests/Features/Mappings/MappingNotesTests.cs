using Bunit;
using GraphExplorer.Application.Mappings;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Web.Features.Mappings;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Web.Tests.Features.Mappings;

public sealed class MappingNotesTests : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("graphexplorer-notes-");
    private readonly PageContext page;

    public MappingNotesTests() => page = new PageContext(services => services
        .AddSingleton(new MappingKeeping(data.FullName)).AddSingleton<ConfirmMapping>()
        .AddSingleton<IForeignDatabase>(new SmallForeignDatabase()));

    public void Dispose()
    {
        page.Dispose();
        data.Delete(recursive: true);
    }

    [Theory]
    [InlineData("Person", "3 of 1,200 nodes labelled “Person” lack the identifying property")]
    [InlineData("Log", "9 nodes labelled “Log” are left out, as the mapping says.")]
    [InlineData("ZORBS", "5 of 60 relationships of type “ZORBS”")]
    [InlineData("LOGGED", "3 relationships of type “LOGGED” are left out, as the mapping says.")]
    public void Trial_HasNotes_StandWithTheirLines(string name, string note)
    {
        var shown = page.Show<MappingEditor>();

        var row = shown.FindAll(".mapping-table tbody tr").Single(row => row.QuerySelector(".their-name")?.TextContent == name);
        Assert.Contains(note, row.NextElementSibling!.TextContent, StringComparison.Ordinal);
    }
}

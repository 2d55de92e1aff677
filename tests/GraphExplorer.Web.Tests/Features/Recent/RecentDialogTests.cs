using Bunit;
using GraphExplorer.Application.Explorations;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Web.Features.Recent;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Web.Tests.Features.Recent;

public sealed class RecentDialogTests : IDisposable
{
    private readonly NoWorkspace workspace = new();
    private readonly PageContext page;

    public RecentDialogTests() => page = new PageContext(services => services.AddSingleton<IWorkspaceStore>(workspace).AddSingleton<ListRecent>());

    public void Dispose() => page.Dispose();

    [Fact]
    public void Dialog_WorkspaceRefuses_TellsIt()
    {
        workspace.Trouble = new StoreRefusedException("The disk is full.", "Free some space.");

        Assert.Equal("The disk is full. Free some space.", page.Show<RecentDialog>().Find(".fault").TextContent.Trim());
    }

    [Fact]
    public void Dialog_NothingIsKept_SaysHowOneBegins() =>
        Assert.Contains("None yet.", page.Show<RecentDialog>().Markup, StringComparison.Ordinal);
}

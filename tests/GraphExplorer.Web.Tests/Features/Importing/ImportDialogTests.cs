using Bunit;
using GraphExplorer.Application.Files;
using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Relationships;
using GraphExplorer.Domain.Stores;
using GraphExplorer.Web.Features.Importing;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.DependencyInjection;

namespace GraphExplorer.Web.Tests.Features.Importing;

public sealed class ImportDialogTests : IDisposable
{
    private readonly AskedStore store = new();
    private readonly PageContext page;

    public ImportDialogTests() => page = new PageContext(services => services.AddSingleton<INetworkStore>(store).AddSingleton<ImportFile>());

    public void Dispose() => page.Dispose();

    [Fact]
    public void Store_ThatRefuses_IsTold_AndTheSameFileIsTriedAgain()
    {
        store.Answer = _ => throw new StoreRefusedException("No Neo4j answers.", "Start it.");
        var dialog = ChooseFile();
        dialog.WaitForAssertion(() => Assert.Contains("No Neo4j answers.", dialog.Find(".fault").TextContent, StringComparison.Ordinal));
        var asked = store.Asked;

        Button(dialog, "Try again").Click();

        dialog.WaitForAssertion(() => Assert.True(store.Asked > asked));
        dialog.WaitForAssertion(() => Assert.NotEmpty(dialog.FindAll(".fault")));
    }

    [Fact]
    public void Import_ThatIsStopped_EndsWhatTheStoreDoes_AndSaysHowToGoOn()
    {
        store.Answer = cancel => Task.Delay(Timeout.Infinite, cancel);
        var dialog = ChooseFile();
        dialog.WaitForAssertion(() => Assert.True(store.Asked > 0));

        Button(dialog, "Stop").Click();

        dialog.WaitForAssertion(() => Assert.Contains("The import was stopped", dialog.Find(".fault").TextContent, StringComparison.Ordinal));
        Assert.True(store.Cancelled);
        Assert.NotNull(Button(dialog, "Try again"));
    }

    [Fact]
    public async Task Import_WhosePageIsLeft_EndsWhatTheStoreDoes()
    {
        store.Answer = cancel => Task.Delay(Timeout.Infinite, cancel);
        var dialog = ChooseFile();
        dialog.WaitForAssertion(() => Assert.True(store.Asked > 0));

        await page.DisposeComponentsAsync();

        await store.Ended.WaitAsync(TestContext.Current.CancellationToken);
        Assert.True(store.Cancelled);
    }

    private IRenderedComponent<ImportDialog> ChooseFile()
    {
        var dialog = page.Show<ImportDialog>();
        // it comes back only when the import is done
        _ = Task.Run(() => dialog.FindComponent<InputFile>().UploadFiles(InputFileContent.CreateFromText("from,type,to\nA,ally,B\n", "ties.csv")), TestContext.Current.CancellationToken);
        return dialog;
    }

    private static AngleSharp.Dom.IElement Button(IRenderedComponent<ImportDialog> dialog, string words) =>
        dialog.FindAll("fluent-button").Single(button => button.TextContent.Trim() == words);

    /// <summary>A store that writes down how its first question ended.</summary>
    private sealed class AskedStore : NoStore
    {
        private readonly TaskCompletionSource ended = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Func<CancellationToken, Task> Answer { get; set; } = _ => Task.CompletedTask;

        public int Asked { get; private set; }

        public bool Cancelled { get; private set; }

        public Task Ended => ended.Task;

        public override async Task<IReadOnlyDictionary<string, RelationshipType>> TypesAsync(CancellationToken cancel)
        {
            await AskAsync(cancel);
            return new Dictionary<string, RelationshipType>();
        }

        public override async Task<IReadOnlyList<Entity>> EntitiesNamedAsync(IReadOnlyCollection<string> normalNames, CancellationToken cancel)
        {
            await AskAsync(cancel);
            return [];
        }

        private async Task AskAsync(CancellationToken cancel)
        {
            Asked++;
            try
            {
                await Answer(cancel);
            }
            catch (OperationCanceledException)
            {
                Cancelled = true;
                throw;
            }
            finally
            {
                ended.TrySetResult();
            }
        }
    }
}

using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace GraphExplorer.Web.Features.Searching;

/// <summary>Search as you type over all names; picking an entity shows it, or starts from it.</summary>
public sealed partial class SearchBox
{
    private const int Limit = 12;
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(120);

    private IReadOnlyList<SearchHit> hits = [];
    private GraphExplorerException? fault;
    private string text = "";
    private bool open;
    private bool answered;
    private bool found;
    private int at;
    private int typed;

    /// <summary>Finds entities.</summary>
    [Inject]
    public required SearchNames Names { get; set; }

    /// <summary>Where the page stands.</summary>
    [Inject]
    public required NavigationManager Navigation { get; set; }

    /// <summary>The clock that a pause in typing is told by.</summary>
    [Inject]
    public required TimeProvider Clock { get; set; }

    private string? Active => open && hits.Count > 0 ? $"hit-{at}" : null;

    private async Task TypedAsync(ChangeEventArgs input)
    {
        text = input.Value as string ?? "";
        (open, answered, fault) = (true, false, null);
        var turn = ++typed;
        await Task.Delay(Pause, Clock, Leaving);
        if (turn == typed)
        {
            await AskAsync(turn);
        }
    }

    private async Task AskAsync(int turn)
    {
        try
        {
            var answer = await Names.RunAsync(text, Limit, Leaving);
            if (turn == typed)
            {
                (hits, at, answered, fault) = (answer, 0, text.Trim().Length > 0, null);
                found = hits.Any(hit => Likeness.Holds(hit.Matched, text));
            }
        }
        catch (GraphExplorerException refused) when (turn == typed)
        {
            (hits, fault) = ([], refused);
        }
        catch (GraphExplorerException)
        {
            // something else was typed meanwhile, and is asked for itself
        }
    }

    private async Task KeyAsync(KeyboardEventArgs key)
    {
        switch (key.Key)
        {
            case "ArrowDown" when hits.Count > 0:
                (open, at) = (true, (at + 1) % hits.Count);
                break;
            case "ArrowUp" when hits.Count > 0:
                (open, at) = (true, (at + hits.Count - 1) % hits.Count);
                break;
            case "Escape":
                open = false;
                break;
            case "Enter":
                await EnterAsync(key.ShiftKey || key.CtrlKey);
                break;
        }
    }

    private async Task EnterAsync(bool anew)
    {
        if (!answered && text.Trim().Length > 0)
        {
            await AskAsync(++typed);
        }

        if (at < hits.Count)
        {
            await PickAsync(hits[at], anew);
        }
    }

    private async Task PickAsync(SearchHit hit, bool anew)
    {
        (open, text, hits, answered, fault) = (false, "", [], false, null);
        if (anew || Bench.Canvas is null)
        {
            Navigation.NavigateTo($"/?focus={Uri.EscapeDataString(hit.Entity.Id)}&hops=1");
            return;
        }

        if (!Bench.IsShown(hit.Entity.Id))
        {
            await Bench.StepAsync("show", new { entities = new[] { hit.Entity.Id } });
        }

        await Bench.SelectEntityAsync(hit.Entity.Id);
    }
}

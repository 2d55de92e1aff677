using GraphExplorer.Application.Questions;
using GraphExplorer.Domain.Explorations;

namespace GraphExplorer.Application.Explorations.Steps;

/// <summary>Chooses light or dark.</summary>
/// <param name="Id">Of the page's making.</param>
/// <param name="Theme"><c>light</c> or <c>dark</c>.</param>
public sealed record ChooseTheme(string Id, string Theme) : ForwardStep(Id)
{
    /// <inheritdoc/>
    public override Task<StepEffect> TakeAsync(ExplorationState state, StepContext context, CancellationToken cancel)
    {
        Allowed.Among("theme", [Theme], ["light", "dark"]);
        var after = state.Settings.Theme == Theme ? state : state with { Settings = state.Settings with { Theme = Theme } };
        return Task.FromResult(new StepEffect(after, $"Theme {Theme}"));
    }
}

using System.Collections.Immutable;
using System.Globalization;
using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Application.Explorations.Steps;

/// <summary>Brings entities onto the canvas: those taken off before come back to their places, others are placed around what stands.</summary>
internal static class Growth
{
    /// <summary>The state with these entities shown; the same instance where all of them are already.</summary>
    public static async Task<ExplorationState> ShowAsync(ExplorationState state, IEnumerable<string> entities, StepContext context, CancellationToken cancel)
    {
        var added = entities.Where(id => !state.Shown.ContainsKey(id)).Distinct(StringComparer.Ordinal).ToArray();
        if (added.Length == 0)
        {
            return state;
        }

        Fit(state.Shown.Count, added.Length);
        var back = added.Where(state.Hidden.ContainsKey).ToArray();
        var standing = state.Shown.AddRange(back.Select(id => KeyValuePair.Create(id, state.Hidden[id])));
        var network = await context.Networks.AmongAsync([.. standing.Keys, .. added.Except(back)], NetworkFilter.None, cancel);
        var arranged = await context.ArrangeAsync(network, standing, state.Labels, state.Settings, cancel);
        return state with
        {
            Shown = arranged.Places.ToImmutableSortedDictionary(StringComparer.Ordinal),
            Hidden = state.Hidden.RemoveRange(back),
            Labels = state.Labels.SetItems(arranged.Labels),
        };
    }

    private static void Fit(int shown, int added)
    {
        var room = NetworkQuestion.MaxLimit - shown;
        if (added > room)
        {
            throw new InvalidRequestException(
                string.Create(CultureInfo.InvariantCulture, $"{added:N0} more do not fit: {shown:N0} entities are shown, and {NetworkQuestion.MaxLimit:N0} is the most."),
                string.Create(CultureInfo.InvariantCulture, $"{(room > 0 ? $"Add {room:N0} at most" : "Add none")}, hide some that are shown, or start anew from one of them."));
        }
    }
}

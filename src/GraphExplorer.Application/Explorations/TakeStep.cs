using GraphExplorer.Application.Explorations.Steps;
using GraphExplorer.Application.Progress;
using GraphExplorer.Domain.Explorations;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Explorations;

/// <summary>Takes a step in an exploration, and keeps it before it answers. The same step sent again is taken once. A layout that a newer step overtakes is dropped.</summary>
public sealed class TakeStep(IWorkspaceStore workspace, ShowExploration show, StepContext context, ExplorationTurns turns, ExplorationFeed feed, TimeProvider clock)
{
    private const int Tries = 20;
    private const int LongestId = 100;
    private const string Overtaken = "The layout was dropped: another step came before it was done.";
    private const string Dropped = "The layout was dropped.";

    /// <summary>How the exploration stands afterwards.</summary>
    /// <exception cref="NotFoundException">Nothing has that id.</exception>
    /// <exception cref="InvalidRequestException">The step cannot be taken; nothing changed.</exception>
    public async Task<ExplorationAnswer> RunAsync(string explorationId, Step step, string author, IProgress<WorkProgress>? progress, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(step.Id) || step.Id.Length > LongestId)
        {
            throw new InvalidRequestException("The step has no id, or a very long one.", "Make one for each step, such as a UUID, and send it again with the same.");
        }

        var given = context with { Progress = progress };
        try
        {
            return await turns.TakeAsync(explorationId, Manner(step), stop => InTurnAsync(explorationId, step, author, given, new Ends(stop, cancel)), cancel);
        }
        catch (OperationCanceledException) when (step is Arrange && !cancel.IsCancellationRequested)
        {
            return await show.AnswerAsync(await show.FindAsync(explorationId, cancel), Overtaken, cancel);
        }
    }

    // a picture that is being laid out is worth nothing once something else is to be on it
    private static TurnManner Manner(Step step) => step switch
    {
        Arrange => TurnManner.GivesWay,
        ChooseTheme => TurnManner.Waits,
        _ => TurnManner.Overtakes,
    };

    private async Task<ExplorationAnswer> InTurnAsync(string explorationId, Step step, string author, StepContext given, Ends ends)
    {
        for (var round = 0; round < Tries; round++)
        {
            var exploration = await show.FindAsync(explorationId, ends.Overtaken);
            if (await workspace.HasStepAsync(explorationId, step.Id, ends.Overtaken))
            {
                return await show.AnswerAsync(exploration, null, ends.Left);
            }

            if (step is Undo { Of: { } meant } && !await workspace.HasStepAsync(explorationId, meant, ends.Left))
            {
                return await show.AnswerAsync(exploration, Dropped, ends.Left);
            }

            // another process may have taken a step in between: then this one is worked out again on what it left
            if (await TryAsync(exploration, step, author, given, ends) is { } answer)
            {
                return answer;
            }
        }

        throw new InvalidRequestException("Other steps kept coming in between.", "Take the step again.");
    }

    private async Task<ExplorationAnswer?> TryAsync(Exploration before, Step step, string author, StepContext given, Ends ends)
    {
        var (after, record, said) = step switch
        {
            ForwardStep forward => await ForwardAsync(before, forward, author, given, ends.Overtaken),
            Undo => await WalkAsync(before, before.Position, change => change.Reverse(), -1, ends.Overtaken),
            _ => await WalkAsync(before, before.Position + 1, change => change, +1, ends.Overtaken),
        };
        if (ReferenceEquals(after, before))
        {
            return await show.AnswerAsync(before, said, ends.Left);
        }

        if (!await workspace.AppendAsync(after, step.Id, record, ends.Overtaken))
        {
            return null;
        }

        // it is kept: whatever overtakes it now comes after it
        feed.Publish(after.Id, after.Version);
        return await show.AnswerAsync(after, said, ends.Left);
    }

    private async Task<(Exploration After, StepRecord? Record, string? Said)> ForwardAsync(Exploration before, ForwardStep step, string author, StepContext given, CancellationToken cancel)
    {
        var effect = await step.TakeAsync(before.State, given, cancel);
        if (ReferenceEquals(effect.After, before.State))
        {
            return (before, null, effect.Said);
        }

        var now = clock.GetUtcNow();
        var record = new StepRecord(before.Position + 1, StepWord.Of(step), effect.Name, StateChange.Between(before.State, effect.After), new Authorship(author, now));
        return (Next(before, record.Position, effect.After, now), record, effect.Said);
    }

    private async Task<(Exploration After, StepRecord? Record, string? Said)> WalkAsync(Exploration before, int position, Func<StateChange, StateChange> direction, int by, CancellationToken cancel)
    {
        if (position < 1 || await workspace.StepAsync(before.Id, position, cancel) is not { } walked)
        {
            return (before, null, by < 0 ? "There is nothing to undo." : "There is nothing to redo.");
        }

        var state = direction(walked.Change).Apply(before.State);
        return (Next(before, before.Position + by, state, clock.GetUtcNow()), null, $"{(by < 0 ? "Undone" : "Redone")}: {walked.Name}");
    }

    private static Exploration Next(Exploration before, int position, ExplorationState state, DateTimeOffset now) =>
        before with { Version = before.Version + 1, Position = position, State = state, Updated = now };

    /// <summary>What ends a step.</summary>
    /// <param name="Overtaken">Another step, or that nobody waits for it any more: until it is kept.</param>
    /// <param name="Left">That nobody waits for the answer.</param>
    private readonly record struct Ends(CancellationToken Overtaken, CancellationToken Left);
}

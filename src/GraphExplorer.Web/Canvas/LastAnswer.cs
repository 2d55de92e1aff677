namespace GraphExplorer.Web.Canvas;

/// <summary>
/// What was last worked out, for as long as it is asked of the same. The page is drawn anew at every selection and word;
/// what goes over every tie on the canvas must not be worked out anew with it.
/// </summary>
/// <param name="workOut">Works it out.</param>
public sealed class LastAnswer<TOf, T>(Func<TOf, T> workOut)
{
    private (TOf Of, T Answer)? last;

    /// <summary>The answer, worked out anew where it is asked of something else than before.</summary>
    public T For(TOf of)
    {
        if (last is { } kept && EqualityComparer<TOf>.Default.Equals(kept.Of, of))
        {
            return kept.Answer;
        }

        var answer = workOut(of);
        last = (of, answer);
        return answer;
    }
}

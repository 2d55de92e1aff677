namespace GraphExplorer.Interchange.Json.Tree;

/// <summary>Counts lines over bytes that come in pieces; LF, CR LF and CR each end one.</summary>
internal sealed class LineCount
{
    private bool _afterReturn;

    /// <summary>The line of the next byte, 1 for the first.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>Passes over bytes.</summary>
    public void Pass(ReadOnlySpan<byte> bytes)
    {
        foreach (var one in bytes)
        {
            if (one == '\r' || (one == '\n' && !_afterReturn))
            {
                Line++;
            }

            _afterReturn = one == '\r';
        }
    }
}

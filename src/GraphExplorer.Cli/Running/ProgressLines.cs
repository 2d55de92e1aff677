using System.Globalization;

namespace GraphExplorer.Cli.Running;

/// <summary>Tells how far something has come in a plain line now and then, where a log or a pipe takes what a terminal would show as bars. What is done soon is not told.</summary>
/// <typeparam name="T">What is reported.</typeparam>
internal sealed class ProgressLines<T> : IProgress<T>, IAsyncDisposable
{
    /// <summary>From one line to the next.</summary>
    public static readonly TimeSpan Every = TimeSpan.FromSeconds(10);

    private readonly ITimer _timer;
    private readonly Func<T, string> _words;
    private volatile string _told;
    private int _lines;

    /// <summary>Begins.</summary>
    /// <param name="doing">What is done, until something is reported.</param>
    /// <param name="words">What was reported, in words.</param>
    /// <param name="tell">Takes a line.</param>
    /// <param name="clock">Tells when the next line is due.</param>
    public ProgressLines(string doing, Func<T, string> words, Action<string> tell, TimeProvider clock)
    {
        (_told, _words) = (doing, words);
        _timer = clock.CreateTimer(_ => tell(Line()), null, Every, Every);
    }

    /// <inheritdoc/>
    public void Report(T value) => _told = _words(value);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _timer.DisposeAsync();

    private string Line() => string.Create(CultureInfo.InvariantCulture, $"{_told}, {Interlocked.Increment(ref _lines) * Every.TotalSeconds:N0} s so far.");
}

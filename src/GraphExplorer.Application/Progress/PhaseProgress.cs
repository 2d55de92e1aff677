namespace GraphExplorer.Application.Progress;

/// <summary>The share of one phase, told to whoever hears of the whole work.</summary>
internal sealed class PhaseProgress : IProgress<double>
{
    private readonly IProgress<WorkProgress> whole;
    private readonly WorkPhase phase;

    private PhaseProgress(IProgress<WorkProgress> whole, WorkPhase phase) => (this.whole, this.phase) = (whole, phase);

    /// <summary>Begins the phase; null where nobody listens.</summary>
    public static PhaseProgress? Begin(IProgress<WorkProgress>? whole, WorkPhase phase)
    {
        whole?.Report(new WorkProgress(phase));
        return whole is null ? null : new PhaseProgress(whole, phase);
    }

    /// <inheritdoc/>
    public void Report(double value) => whole.Report(new WorkProgress(phase, Math.Clamp(value, 0, 1)));
}

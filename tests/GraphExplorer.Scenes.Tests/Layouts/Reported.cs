namespace GraphExplorer.Scenes.Tests.Layouts;

/// <summary>Progress told at once, on the thread that makes it.</summary>
internal sealed class Reported(Action<double> told) : IProgress<double>
{
    public void Report(double value) => told(value);
}

using GraphExplorer.Interchange.Faults;

namespace GraphExplorer.Interchange.Items;

/// <summary>One reading of one file: what it is called and where its faults go.</summary>
/// <param name="FileName">The file's name, without folders.</param>
/// <param name="Faults">Where faults are noted.</param>
public sealed record FileReading(string FileName, FaultList Faults)
{
    /// <summary>Notes a fault of this file.</summary>
    public void Fault(long line, string cause, string remedy) => Faults.Add(new FileFault(FileName, line, cause, remedy));

    /// <summary>Notes a fault after which this file cannot be read further.</summary>
    public void Fatal(long line, string cause, string remedy) => Faults.AddFatal(new FileFault(FileName, line, cause, remedy));
}

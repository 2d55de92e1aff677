using System.Diagnostics.Metrics;
using GraphExplorer.Running;

/// <summary>
/// Runs inside a server that was started to be looked at (the runtime asks for a class of this name without a namespace):
/// whenever its input has a line, it collects its garbage and says what is left. Nothing of it is in what ships.
/// </summary>
internal static class StartupHook
{
    private const string Circuits = "aspnetcore.components.circuit.active";

    private static long circuits;

    /// <summary>Called by the runtime before the program's own entry.</summary>
    public static void Initialize()
    {
        var listener = new MeterListener { InstrumentPublished = (instrument, self) => { if (instrument.Name == Circuits) { self.EnableMeasurementEvents(instrument); } } };
        listener.SetMeasurementEventCallback<long>((_, change, _, _) => Interlocked.Add(ref circuits, change));
        listener.Start();
        new Thread(Answer) { IsBackground = true }.Start();
    }

    private static void Answer()
    {
        while (Console.In.ReadLine() is not null)
        {
            var resident = Environment.WorkingSet;
            // what has a finalizer goes with the second
            for (var round = 0; round < 2; round++)
            {
                GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
                GC.WaitForPendingFinalizers();
            }

            Console.Out.WriteLine(new ServerMemory(GC.GetTotalMemory(forceFullCollection: true), resident, Interlocked.Read(ref circuits)).Line);
        }
    }
}

using GraphExplorer.Interchange.Items;

namespace GraphExplorer.Interchange.Tests.Hostile;

public sealed class HostileFileTests
{
    public static TheoryData<string> Names() => [.. HostileFiles.Names()];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task HostileFile_Read_IsWholeOrHasItsFaultsListed(string name)
    {
        var (items, faults) = await Reads.FileAsync(name, HostileFiles.Bytes(name));

        Assert.Equal(faults.Total == 0, items.TrueForAll(item => item is not UnreadableItem) && faults.First.Count == 0);
        Assert.All(faults.First, fault => Assert.True(fault.Cause.Length is > 5 and < 1_000 && fault.Remedy.Length > 5 && fault.Line > 0, fault.ToString()));
    }

    [Fact]
    public async Task HostileFiles_Read_AreMostlyFaulty()
    {
        var clean = 0;
        foreach (var name in HostileFiles.Names())
        {
            clean += (await Reads.FileAsync(name, HostileFiles.Bytes(name))).Faults.Total == 0 ? 1 : 0;
        }

        Assert.InRange(clean, 1, HostileFiles.OfEach);
    }
}

using CsCheck;

namespace GraphExplorer.Storage.Tests.Samples;

/// <summary>One of a few given things, by chance.</summary>
public static class Choice
{
    /// <summary>Any of these.</summary>
    public static Gen<T> Of<T>(params T[] all) => Gen.Int[0, all.Length - 1].Select(at => all[at]);
}

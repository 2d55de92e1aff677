using GraphExplorer.Storage.Tests.Contracts;

namespace GraphExplorer.Storage.Tests.Embedded;

/// <summary>The embedded store under every part of the contracts.</summary>
public static class EmbeddedContracts
{
    public sealed class Asking : AskingContract<EmbeddedHome>;
}

using GraphExplorer.Storage.Tests.Contracts;

namespace GraphExplorer.Storage.Tests.Embedded;

/// <summary>The embedded stores under every part of the contracts.</summary>
public static class EmbeddedContracts
{
    public sealed class Asking : AskingContract<EmbeddedHome>;

    public sealed class Paths : PathContract<EmbeddedHome>;

    public sealed class Search : SearchContract<EmbeddedHome>;

    public sealed class Weakest : WeakestContract<EmbeddedHome>;

    public sealed class Recording : RecordingContract<EmbeddedHome>;

    public sealed class Annotations : AnnotationContract<EmbeddedHome>;

    public sealed class Reviewing : ReviewingContract<EmbeddedHome>;

    public sealed class Accounts : AccountContract<EmbeddedHome>;

    public sealed class Streams : StreamContract<EmbeddedHome>;

    public sealed class Sharing : SharingContract<EmbeddedHome>;

    public sealed class AnyOrder : AnyOrderContract<EmbeddedHome>;

    public sealed class Workspace : WorkspaceStoreContract<EmbeddedHome>;
}

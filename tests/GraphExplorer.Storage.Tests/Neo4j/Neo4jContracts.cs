using GraphExplorer.Storage.Tests.Contracts;

namespace GraphExplorer.Storage.Tests.Neo4j;

/// <summary>The Neo4j store under every part of the contract.</summary>
public static class Neo4jContracts
{
    [Collection(Neo4jTests.Name)]
    public sealed class Asking : AskingContract<Neo4jHome>;

    [Collection(Neo4jTests.Name)]
    public sealed class Paths : PathContract<Neo4jHome>;

    [Collection(Neo4jTests.Name)]
    public sealed class Search : SearchContract<Neo4jHome>;

    [Collection(Neo4jTests.Name)]
    public sealed class Weakest : WeakestContract<Neo4jHome>;

    [Collection(Neo4jTests.Name)]
    public sealed class Recording : RecordingContract<Neo4jHome>;

    [Collection(Neo4jTests.Name)]
    public sealed class Annotations : AnnotationContract<Neo4jHome>;

    [Collection(Neo4jTests.Name)]
    public sealed class Reviewing : ReviewingContract<Neo4jHome>;

    [Collection(Neo4jTests.Name)]
    public sealed class Accounts : AccountContract<Neo4jHome>;

    [Collection(Neo4jTests.Name)]
    public sealed class Streams : StreamContract<Neo4jHome>;

    [Collection(Neo4jTests.Name)]
    public sealed class Sharing : SharingContract<Neo4jHome>;

    [Collection(Neo4jTests.Name)]
    public sealed class AnyOrder : AnyOrderContract<Neo4jHome>;
}

using GraphExplorer.Domain.Reviews;
using GraphExplorer.Domain.Times;

namespace GraphExplorer.Storage.Neo4j.Values;

/// <summary>Reads the properties of something in Neo4j, where an absent property is a null.</summary>
/// <param name="map">The properties by name.</param>
internal readonly struct Properties(IReadOnlyDictionary<string, object?> map)
{
    /// <summary>The properties of everything in a list of maps.</summary>
    public static IEnumerable<Properties> Each(IEnumerable<object?> maps) => maps.Select(one => new Properties((IReadOnlyDictionary<string, object?>)one!));

    /// <summary>Whether it is there.</summary>
    public bool Has(string name) => map.GetValueOrDefault(name) is not null;

    /// <summary>Text.</summary>
    public string Text(string name) => TextOrNull(name) ?? throw Missing(name);

    /// <summary>Text, or null.</summary>
    public string? TextOrNull(string name) => (string?)map.GetValueOrDefault(name);

    /// <summary>A number.</summary>
    public long Number(string name) => (long)(map.GetValueOrDefault(name) ?? throw Missing(name));

    /// <summary>A number that fits 32 bits.</summary>
    public int Count(string name) => checked((int)Number(name));

    /// <summary>Whether; false where it is absent.</summary>
    public bool Flag(string name) => map.GetValueOrDefault(name) is true;

    /// <summary>Texts; none where it is absent.</summary>
    public IReadOnlyList<string> Texts(string name) => ((IReadOnlyList<object?>?)map.GetValueOrDefault(name))?.Cast<string>().ToArray() ?? [];

    /// <summary>A date as written, or null.</summary>
    public Edtf? Date(string name) => TextOrNull(name) is { } text ? Edtf.Read(text) : null;

    /// <summary>A value of a closed list.</summary>
    public T Word<T>(string name)
        where T : struct, Enum => WordOrNull<T>(name) ?? throw Missing(name);

    /// <summary>A value of a closed list, or null.</summary>
    public T? WordOrNull<T>(string name)
        where T : struct, Enum => TextOrNull(name) is { } word ? KnownWord.Read<T>(word) : null;

    /// <summary>Values of a closed list.</summary>
    public IReadOnlyList<T> Words<T>(string name)
        where T : struct, Enum => [.. Texts(name).Select(KnownWord.Read<T>)];

    /// <summary>Author and moment, from the properties <c>author</c> and <c>at</c>.</summary>
    public Authorship Authorship => new(Text("author"), ((DateTimeOffset)(map.GetValueOrDefault("at") ?? throw Missing("at"))).ToUniversalTime());

    private static InvalidDataException Missing(string name) => new($"The database holds something of ours without its property {name}.");
}

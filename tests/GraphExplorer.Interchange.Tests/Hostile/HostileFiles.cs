using System.Text;

namespace GraphExplorer.Interchange.Tests.Hostile;

/// <summary>Two hundred files that mean no good, the same ones every time: a hundred tables, a hundred JSON files.</summary>
public static class HostileFiles
{
    /// <summary>How many there are of each format.</summary>
    public const int OfEach = 100;

    private const string Bidi = "\u202Eevil\u2066\u200F";

    private static readonly Func<byte[], Random, byte[]>[] Spoilers =
    [
        (bytes, random) => bytes[..random.Next(bytes.Length)],
        (bytes, random) => With(bytes, random, [0]),
        (bytes, random) => With(bytes, random, [0xC3, 0x28]),
        (bytes, random) => With(bytes, random, [0xFF, 0xFE, 0xFD]),
        (bytes, random) => With(bytes, random, "\""u8.ToArray()),
        (bytes, random) => With(bytes, random, Encoding.UTF8.GetBytes(Bidi)),
        (bytes, random) => With(bytes, random, Encoding.UTF8.GetBytes(new string('[', random.Next(10, 3_000)))),
        (bytes, random) => With(bytes, random, Encoding.UTF8.GetBytes(new string('x', 2_000_000))),
        (bytes, random) => With(bytes, random, "\\ud800"u8.ToArray()),
        (bytes, random) => With(bytes, random, "\r"u8.ToArray(), 40),
        (bytes, random) => With(bytes, random, ",,;;\t\t||"u8.ToArray(), 20),
        (bytes, random) => With(bytes, random, "null,"u8.ToArray(), 3),
        (bytes, random) => [.. bytes.Select(one => random.Next(200) == 0 ? (byte)random.Next(256) : one)],
        (bytes, random) => [.. Encoding.Unicode.GetPreamble(), .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(bytes))[..^1]],
        (bytes, random) => [.. bytes, .. bytes],
        (_, random) => Noise(random, 5_000),
        (bytes, random) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("leads", Bidi + "<script>", StringComparison.Ordinal)),
        (bytes, random) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("\n", new string[] { "\r", "\r\n", "\n", "\u2028" }[random.Next(4)], StringComparison.Ordinal)),
        (bytes, random) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("Ada", new string('A', 10_001), StringComparison.Ordinal)),
        (bytes, random) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("\"from\"", "\"to\"", StringComparison.Ordinal).Replace("2014", "2014-99-99", StringComparison.Ordinal)),
        (_, _) => [],
        (bytes, random) => With(bytes, random, "}]}"u8.ToArray()),
        (bytes, random) => Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(bytes).Replace("B2", "Z9", StringComparison.Ordinal).Replace("person", "🤖", StringComparison.Ordinal)),
        (bytes, random) => [.. Enumerable.Repeat((byte)'\n', 10_000), .. bytes],
        (bytes, random) => With(bytes, random, Encoding.UTF8.GetBytes("{\"a\":{\"a\":{\"a\":1e999}}}"), 2),
    ];

    /// <summary>Every file by name.</summary>
    public static IEnumerable<string> Names() =>
        Enumerable.Range(0, OfEach).SelectMany(i => new[] { $"hostile-{i:00}.csv", $"hostile-{i:00}.json" });

    /// <summary>The bytes of a file.</summary>
    public static byte[] Bytes(string name)
    {
        var number = int.Parse(name.AsSpan(8, 2), System.Globalization.CultureInfo.InvariantCulture);
        var random = new Random(number);
        var bytes = name.EndsWith(".csv", StringComparison.Ordinal) ? Csv() : Json();
        return Spoilers[number % Spoilers.Length](bytes, random);
    }

    private static byte[] With(byte[] bytes, Random random, byte[] wrong, int times = 1)
    {
        for (var i = 0; i < times; i++)
        {
            var at = random.Next(bytes.Length + 1);
            bytes = [.. bytes[..at], .. wrong, .. bytes[at..]];
        }

        return bytes;
    }

    private static byte[] Noise(Random random, int length)
    {
        var noise = new byte[length];
        random.NextBytes(noise);
        return noise;
    }

    private static byte[] Csv()
    {
        var rows = Enumerable.Range(0, 30).Select(i => $"Ada {i},leads,Dockers {i % 7},person,organization,A. Writer > B. Writer,2,B,2014,..,\"Says, \"\"it\"\" is so\"");
        return Encoding.UTF8.GetBytes("from,type,to,from_kind,to_kind,chain,credibility,reliability,held_from,held_to,summary\n" + string.Join("\n", rows) + "\n");
    }

    private static byte[] Json()
    {
        var entities = Enumerable.Range(0, 20).Select(i => $$"""{ "kind": "person", "name": "Ada {{i}}", "otherNames": ["A{{i}}"] }""");
        var claims = Enumerable.Range(0, 20).Select(i => $$"""{ "from": "Ada {{i}}", "type": "leads", "to": "Ada {{(i + 1) % 20}}", "claims": [ { "document": "A report", "chain": ["A. Writer"], "grade": "B2", "held": "2014/.." } ] }""");
        return Encoding.UTF8.GetBytes($$"""
            { "graphexplorer": 1,
              "types": [ { "id": "leads", "label": "leads", "inverse": "led by", "family": "leadership" } ],
              "documents": [ { "title": "A report" } ],
              "speakers": [ { "name": "A. Writer", "reliability": "B" } ],
              "entities": [
                {{string.Join(",\n    ", entities)}}
              ],
              "claims": [
                {{string.Join(",\n    ", claims)}}
              ] }
            """);
    }
}

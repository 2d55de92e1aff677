using System.Text.Json;

namespace GraphExplorer.Scenes.Export.Canvas;

/// <summary>Members that are left out where they say nothing.</summary>
internal static class SparseJson
{
    /// <summary>Writes what is true.</summary>
    public static void WriteIfTrue(this Utf8JsonWriter json, ReadOnlySpan<byte> name, bool value)
    {
        if (value)
        {
            json.WriteBoolean(name, true);
        }
    }
}

using System.Text.Json;

namespace GraphExplorer.Storage.Neo4j.Transport.QueryApi;

/// <summary>Reads whole nodes and native relationships.</summary>
internal static class Entities
{
    /// <summary>A node: <c>{_element_id, _labels, _properties}</c>.</summary>
    public static NodeValue Node(ref Utf8JsonReader json)
    {
        var id = "";
        List<string> labels = [];
        Dictionary<string, object?> properties = [];
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = Value(ref json);
            switch (name)
            {
                case "_element_id": id = json.GetString()!; break;
                case "_labels": labels = Texts(ref json); break;
                case "_properties": properties = TypedValues.Map(ref json); break;
                default: json.Skip(); break;
            }
        }

        return new NodeValue(id, labels, properties);
    }

    /// <summary>A native relationship: <c>{_element_id, _start_node_element_id, _end_node_element_id, _type, _properties}</c>.</summary>
    public static TieValue Tie(ref Utf8JsonReader json)
    {
        var (id, start, end, type) = ("", "", "", "");
        Dictionary<string, object?> properties = [];
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var name = Value(ref json);
            switch (name)
            {
                case "_element_id": id = json.GetString()!; break;
                case "_start_node_element_id": start = json.GetString()!; break;
                case "_end_node_element_id": end = json.GetString()!; break;
                case "_type": type = json.GetString()!; break;
                case "_properties": properties = TypedValues.Map(ref json); break;
                default: json.Skip(); break;
            }
        }

        return new TieValue(id, start, end, type, properties);
    }

    /// <summary>The name of the property; the reader stands on its value then.</summary>
    private static string Value(ref Utf8JsonReader json)
    {
        var name = json.GetString()!;
        TypedValues.Expect(json.Read());
        return name;
    }

    private static List<string> Texts(ref Utf8JsonReader json)
    {
        var texts = new List<string>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
        {
            texts.Add(json.GetString()!);
        }

        return texts;
    }
}

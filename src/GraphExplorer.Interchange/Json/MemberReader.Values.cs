using GraphExplorer.Interchange.Items;
using GraphExplorer.Interchange.Json.Tree;

namespace GraphExplorer.Interchange.Json;

/// <content>Single values.</content>
internal sealed partial class MemberReader
{
    private string TextOf(string name, JsonValue value, int limit)
    {
        var text = value switch
        {
            JsonText written => written.Value,
            JsonNumber number => number.Written,
            _ => null,
        };
        if (text is null)
        {
            Fault(value.Line, $"“{name}” is {value.What}.", "Write a text in quotation marks.");
        }
        else if (TextRule.FaultOf(text, limit) is { } fault)
        {
            Fault(value.Line, $"“{name}” {fault}.", "Shorten or mend it.");
            return "";
        }

        return text ?? "";
    }

    private T WordOf<T>(string name, JsonValue value)
        where T : struct, Enum
    {
        var text = TextOf(name, value, TextRule.MaxName);
        if (text.Length > 0 && !Domain.Words.Word.TryRead<T>(text, out _))
        {
            Fault(value.Line, $"“{Shown.Short(text)}” is no {name}.", $"Write one of: {string.Join(", ", Domain.Words.Word.All<T>())}.");
        }

        return Domain.Words.Word.TryRead<T>(text, out var read) ? read : default;
    }
}

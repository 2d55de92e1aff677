using System.Reflection;
using System.Text;

namespace GraphExplorer.Domain.Words;

/// <summary>The one place where the values of a closed list get their words, and words become values again.</summary>
public static class Word
{
    /// <summary>The word of a value: its name in kebab-case (<c>finds-no-evidence</c>) unless <see cref="WordAttribute"/> says otherwise.</summary>
    public static string Of<T>(T value)
        where T : struct, Enum => List<T>.ByValue[value];

    /// <summary>Every word of the list, in the order of its values.</summary>
    public static IReadOnlyList<string> All<T>()
        where T : struct, Enum => List<T>.Ordered;

    /// <summary>Reads a word; letter case and the difference between space, hyphen and underscore are not looked at.</summary>
    public static bool TryRead<T>(string? word, out T value)
        where T : struct, Enum
    {
        value = default;
        return word is not null && List<T>.ByWord.TryGetValue(Fold(word), out value);
    }

    private static string Fold(string word) => word.Trim().Replace(' ', '-').Replace('_', '-').ToLowerInvariant();

    private static string Kebab(string name)
    {
        var word = new StringBuilder();
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && word.Length > 0)
            {
                word.Append('-');
            }

            word.Append(char.ToLowerInvariant(letter));
        }

        return word.ToString();
    }

    private static class List<T>
        where T : struct, Enum
    {
        public static readonly Dictionary<T, string> ByValue = Enum.GetValues<T>().ToDictionary(
            value => value,
            value => typeof(T).GetField(value.ToString())!.GetCustomAttribute<WordAttribute>()?.Word ?? Kebab(value.ToString()));

        public static readonly Dictionary<string, T> ByWord = ByValue.ToDictionary(pair => pair.Value, pair => pair.Key, StringComparer.Ordinal);

        public static readonly string[] Ordered = [.. Enum.GetValues<T>().Select(value => ByValue[value])];
    }
}

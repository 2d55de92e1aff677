namespace GraphExplorer.Scenes.Export.Canvas;

/// <summary>Gives each look the number by which plates and ties refer to it.</summary>
/// <typeparam name="T">The look.</typeparam>
internal sealed class LookTable<T>
    where T : notnull
{
    private readonly Dictionary<T, int> numbers = [];
    private readonly List<T> looks = [];

    /// <summary>Every look, by its number.</summary>
    public IReadOnlyList<T> Looks => looks;

    /// <summary>The number of a look, a new one where it has none.</summary>
    public int Number(T look)
    {
        if (!numbers.TryGetValue(look, out var number))
        {
            numbers.Add(look, number = looks.Count);
            looks.Add(look);
        }

        return number;
    }
}

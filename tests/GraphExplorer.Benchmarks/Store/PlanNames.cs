namespace GraphExplorer.Benchmarks.Store;

/// <summary>Names made of syllables, some with a title or a province, a few in other scripts.</summary>
internal static class PlanNames
{
    private static readonly string[] First =
        ["Abu", "al-", "Kara", "Mar", "Nov", "Svo", "Tal", "Haq", "Zeb", "Jos", "Lin", "Dor", "Fer", "Gul", "Ibra", "Kha", "Mus", "Oma", "Par", "Rah"];

    private static readonly string[] Middle =
        ["ba", "de", "go", "ha", "ji", "ko", "la", "mi", "no", "pe", "qa", "ro", "sa", "ti", "ul", "va", "we", "xi", "ya", "zo"];

    private static readonly string[] Last =
        ["kar", "stan", "dani", "bek", "poor", "zai", "ov", "ski", "man", "din", "lah", "rash", "mir", "wal", "tin", "nas", "fi", "gar", "hul", "ez"];

    private static readonly string[] Kinds = ["Network", "Front", "Brigade", "Office", "Council", "Province", "Bank", "Trading", "Group", "Movement"];

    private static readonly string[] Elsewhere = ["呼罗珊", "داعش", "Черкасы", "حركة طالبان", "מוסד", "情報局"];

    /// <summary>The name of a number.</summary>
    public static string Of(int number)
    {
        var dice = new Dice(number, 4);
        return dice.Below(50) == 0
            ? $"{Elsewhere[dice.Below(Elsewhere.Length)]} {Word(dice)}"
            : dice.Below(3) == 0 ? $"{Word(dice)} {Kinds[dice.Below(Kinds.Length)]}" : $"{Word(dice)} {Word(dice)}";
    }

    private static string Word(Dice dice) =>
        First[dice.Below(20)] + Middle[dice.Below(20)] + (dice.Below(2) == 0 ? Middle[dice.Below(20)] : "") + Last[dice.Below(20)];
}

namespace GraphExplorer.Scenes.Labels;

/// <summary>Where the middle dot of <c>type · confidence</c> stands in a row.</summary>
internal enum Dot
{
    /// <summary>In the other row.</summary>
    None,

    /// <summary>Between type and confidence.</summary>
    Between,

    /// <summary>Behind the type, at the end of the row: it hangs into the margin.</summary>
    After,
}

namespace GraphExplorer.Scenes.Layouts.Organic;

/// <summary>What each fault of a picture costs.</summary>
internal sealed record Weights
{
    /// <summary>Two plates on one another.</summary>
    public double Plates { get; init; } = 300;

    /// <summary>A tie through a foreign plate.</summary>
    public double Through { get; init; } = 260;

    /// <summary>A label on a plate.</summary>
    public double LabelPlate { get; init; } = 140;

    /// <summary>A label on a label.</summary>
    public double LabelLabel { get; init; } = 120;

    /// <summary>Two ties crossing.</summary>
    public double Cross { get; init; } = 50;

    /// <summary>A tie too short for its label.</summary>
    public double Short { get; init; } = 50;

    /// <summary>A foreign line under a label.</summary>
    public double LabelLine { get; init; } = 42;

    /// <summary>A small angle between two ties at one plate.</summary>
    public double Angle { get; init; } = 26;

    /// <summary>Each px of a tie beyond what it needs.</summary>
    public double Length { get; init; } = 0.07;

    /// <summary>Wanted between two plates, px.</summary>
    public double PlateGap { get; init; } = 18;

    /// <summary>Wanted between a tie and a foreign plate, px.</summary>
    public double Clearance { get; init; } = 8;

    /// <summary>Whether labels are looked at.</summary>
    public bool Labels { get; init; } = true;

    /// <summary>For a frame that is still too large: crossings count, a line under a label hardly.</summary>
    public static Weights Loose { get; } = new() { LabelLine = 12, Angle = 14 };
}

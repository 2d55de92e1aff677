namespace GraphExplorer.Application.Settings;

/// <summary>The order in which settings count.</summary>
internal static class Given
{
    /// <summary>The first that is not blank, or null.</summary>
    public static string? First(params ReadOnlySpan<string?> settings)
    {
        foreach (var setting in settings)
        {
            if (!string.IsNullOrWhiteSpace(setting))
            {
                return setting.Trim();
            }
        }

        return null;
    }
}

namespace GraphExplorer.Application.Settings;

/// <summary>Who signs what is written, until sign-in comes: option before environment before the operating system's user.</summary>
public static class AuthorName
{
    /// <summary>The environment variable.</summary>
    public const string Variable = "GRAPHEXPLORER_AUTHOR";

    /// <summary>The name.</summary>
    /// <param name="option">What the command line says, or null.</param>
    public static string Resolve(string? option) =>
        new[] { option, Environment.GetEnvironmentVariable(Variable), Environment.UserName }.First(name => !string.IsNullOrWhiteSpace(name))!.Trim();
}

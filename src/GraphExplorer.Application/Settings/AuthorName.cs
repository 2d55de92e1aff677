namespace GraphExplorer.Application.Settings;

/// <summary>Who signs what is written, until sign-in comes: the option, else the environment, else the operating system's user.</summary>
public static class AuthorName
{
    /// <summary>The environment's word for it.</summary>
    public const string Variable = "GRAPHEXPLORER_AUTHOR";

    /// <summary>The name that counts; never blank.</summary>
    /// <param name="option">What was asked for, or null.</param>
    /// <param name="environment">Reads a variable of the environment; the process's own where it is null.</param>
    public static string Resolve(string? option, Func<string, string?>? environment = null) =>
        Given.First(option, (environment ?? Environment.GetEnvironmentVariable)(Variable), Environment.UserName) ?? "local user";
}

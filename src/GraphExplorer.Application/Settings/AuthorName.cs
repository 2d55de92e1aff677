using GraphExplorer.Domain.Faults;

namespace GraphExplorer.Application.Settings;

/// <summary>Who signs what is written, until sign-in comes: the option, else the environment, else the operating system's user.</summary>
public static class AuthorName
{
    /// <summary>The environment's word for it.</summary>
    public const string Variable = "GRAPHEXPLORER_AUTHOR";

    private const int Longest = 200;

    /// <summary>The name that counts; never blank.</summary>
    /// <param name="option">What was asked for, or null.</param>
    /// <param name="environment">Reads a variable of the environment; the process's own where it is null.</param>
    /// <exception cref="InvalidRequestException">The name cannot stand in a list.</exception>
    public static string Resolve(string? option, Func<string, string?>? environment = null)
    {
        var name = Given.First(option, (environment ?? Environment.GetEnvironmentVariable)(Variable), Environment.UserName) ?? "local user";
        return name.Length <= Longest && !name.Any(char.IsControl)
            ? name
            : throw new InvalidRequestException(
                "The author's name is very long, or holds control characters.", $"Give one of at most {Longest} characters with --author or {Variable}.");
    }
}

using GraphExplorer.Domain.Faults;

namespace GraphExplorer.Application.Settings;

/// <summary>Where the stores lie: the option, else the environment, else a folder of the user.</summary>
/// <param name="Path">The folder, in full.</param>
public sealed record DataFolder(string Path)
{
    /// <summary>The environment's word for it.</summary>
    public const string Variable = "GRAPHEXPLORER_DATA";

    /// <summary>The folder that counts. It need not be there yet.</summary>
    /// <param name="option">What was asked for on the command line, or null.</param>
    /// <exception cref="InvalidRequestException">The option is blank.</exception>
    /// <param name="environment">Reads a variable of the environment; the process's own where it is null.</param>
    public static DataFolder Resolve(string? option, Func<string, string?>? environment = null)
    {
        if (option is not null && string.IsNullOrWhiteSpace(option))
        {
            // a variable of a shell that is not set, most likely: the user's own store is not what was meant
            throw new InvalidRequestException("--data names no folder.", "Name one, or leave the option out.");
        }

        var asked = Given.First(option, (environment ?? Environment.GetEnvironmentVariable)(Variable));
        return new DataFolder(System.IO.Path.GetFullPath(asked ?? Default()));
    }

    private static string Default() => System.IO.Path.Combine(
        Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify),
        "GraphExplorer");
}

using GraphExplorer.Domain.Faults;

namespace GraphExplorer.Application.Settings;

/// <summary>Where the stores lie: option before environment before a folder of the user's account.</summary>
public static class DataFolder
{
    /// <summary>The environment variable.</summary>
    public const string Variable = "GRAPHEXPLORER_DATA";

    /// <summary>The folder, as a full path; it need not exist yet.</summary>
    /// <param name="option">What the command line says, or null.</param>
    /// <exception cref="InvalidRequestException">It is no path, or the account has no folder for data.</exception>
    public static string Resolve(string? option)
    {
        var folder = new[] { option, Environment.GetEnvironmentVariable(Variable), Default() }.FirstOrDefault(path => !string.IsNullOrWhiteSpace(path))
            ?? throw new InvalidRequestException("This user account has no folder for data.", $"Say where the stores lie, with --data FOLDER or {Variable}.");
        try
        {
            return Path.GetFullPath(folder);
        }
        catch (ArgumentException)
        {
            throw new InvalidRequestException("The data folder is not a path.", $"Give a folder with --data FOLDER or {Variable}.");
        }
    }

    private static string? Default()
    {
        var account = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return account.Length == 0 ? null : Path.Combine(account, "GraphExplorer");
    }
}

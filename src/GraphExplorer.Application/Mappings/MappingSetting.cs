using GraphExplorer.Application.Files;
using GraphExplorer.Application.Settings;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Mappings;

namespace GraphExplorer.Application.Mappings;

/// <summary>The mapping that counts for a database: the option's, else the environment's, else the one that was confirmed for it.</summary>
/// <param name="Mapping">The mapping, or null where there is none.</param>
/// <param name="GivenBy">The option or variable that names its file; null where nobody gave one.</param>
public sealed record MappingSetting(Mapping? Mapping, string? GivenBy)
{
    /// <summary>The option.</summary>
    public const string Option = "--mapping";

    /// <summary>The environment's word for it.</summary>
    public const string Variable = "GRAPHEXPLORER_MAPPING";

    /// <summary>None.</summary>
    public static readonly MappingSetting None = new(null, null);

    /// <summary>Finds it.</summary>
    /// <param name="option">The file that the command line names, or null.</param>
    /// <param name="dataFolder">The data folder.</param>
    /// <param name="address">Where the database is, without user and password; null where none was ever confirmed for it.</param>
    /// <param name="cancel">Cancels.</param>
    /// <param name="environment">Reads a variable of the environment; the process's own where it is null.</param>
    /// <exception cref="InvalidRequestException">The option is blank, or the file has faults.</exception>
    public static async Task<MappingSetting> ResolveAsync(
        string? option, string dataFolder, string? address, CancellationToken cancel, Func<string, string?>? environment = null)
    {
        if (option is not null && string.IsNullOrWhiteSpace(option))
        {
            throw new InvalidRequestException($"{Option} names no file.", "Name one, or leave the option out.");
        }

        var variable = (environment ?? Environment.GetEnvironmentVariable)(Variable);
        if (Given.First(option, variable) is { } path)
        {
            return new MappingSetting(await MappingFile.ReadAsync(FileSource.OfPath(path), cancel), option is null ? Variable : Option);
        }

        return address is null ? None : new MappingSetting(await new MappingKeeping(dataFolder).ReadAsync(address, cancel), null);
    }
}

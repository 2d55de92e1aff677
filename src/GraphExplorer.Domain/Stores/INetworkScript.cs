namespace GraphExplorer.Domain.Stores;

/// <summary>Writes a network as statements of a database's own language, for the tools that the database brings along.</summary>
public interface INetworkScript
{
    /// <summary>
    /// Writes a text which, run against an empty database, makes it a network store that holds the facts and nothing else.
    /// The same facts make the same text.
    /// </summary>
    /// <param name="facts">All facts of a network, each complete: claims with who recorded them, reviews with the tie that they are about.</param>
    /// <param name="into">Takes the text.</param>
    /// <param name="cancel">Ends it.</param>
    /// <exception cref="Faults.InvalidRequestException">The facts refer to what is not among them.</exception>
    Task WriteAsync(FactBatch facts, TextWriter into, CancellationToken cancel);
}

using GraphExplorer.Domain.Relationships;
using GraphExplorer.Storage.Neo4j.Transport;

namespace GraphExplorer.Storage.Neo4j.Opening;

/// <summary>
/// A question as it is asked: all that its statements read is of one state, and each tells before and after its rows
/// which state that was, without another way to the server and back. Neo4j makes a commit visible piece by piece, the
/// marker among the first: a state is taken only once it is settled, that is, was told by an answer before this question
/// (a statement waits until all that earlier answers had seen is whole).
/// </summary>
/// <param name="transport">The wire.</param>
/// <param name="types">The relationship types that are taken to be those of the state.</param>
/// <param name="acceptsBehind">Whether projections may be behind their facts: for who writes.</param>
/// <param name="settled">The state that is known to be whole; null where none is.</param>
/// <param name="asItStands">The state that may be behind because nothing in it can be mended from here, or null.</param>
/// <param name="cancel">Ends it.</param>
internal sealed class StateReader(
    INeo4jTransport transport, KnownTypes types, bool acceptsBehind, MarkerState? settled, MarkerState? asItStands, CancellationToken cancel)
{
    /// <summary>The state that everything was read from; null before the first statement.</summary>
    public MarkerState? State { get; private set; }

    /// <summary>The relationship types.</summary>
    public KnownTypes Types => types;

    /// <summary>The number of the last change, once a statement was run.</summary>
    public long Change => State!.Change;

    /// <summary>Ends it.</summary>
    public CancellationToken Cancel => cancel;

    /// <summary>The rows of a statement.</summary>
    /// <param name="text">Cypher that only reads, whose RETURN gives one column named <c>row</c>, a list: the values of a row by position.</param>
    /// <param name="parameters">Parameters by name.</param>
    /// <exception cref="MovedOnException">They are not of the settled state, or of one that needs mending.</exception>
    public Task<List<Row>> RowsAsync(string text, params (string Name, object? Value)[] parameters) => RowsAsync(text, parameters, isPlain: false);

    /// <summary>The rows of a statement whose parameters are texts and whole numbers: many of them cost a third as much.</summary>
    public Task<List<Row>> PlainRowsAsync(string text, params (string Name, object? Value)[] parameters) => RowsAsync(text, parameters, isPlain: true);

    /// <summary>The type with an id that a tie names.</summary>
    public RelationshipType Type(string id) => types.ById[id];

    private async Task<List<Row>> RowsAsync(string text, (string Name, object? Value)[] parameters, bool isPlain)
    {
        var found = new List<Row>();
        var states = 0;
        var asked = Statement.Of($"{MarkerState.Statement} UNION ALL {text} UNION ALL {MarkerState.Statement}", parameters) with { IsPlain = isPlain };
        foreach (var row in await transport.RowsAsync(asked, cancel))
        {
            var values = row.List(0);
            if (MarkerState.Of(values) is { } state)
            {
                states++;
                Meet(state);
            }
            else
            {
                found.Add(new Row(values));
            }
        }

        return states == 2 ? found : throw new MovedOnException();
    }

    private void Meet(MarkerState state)
    {
        State = state;
        if (state != settled || (state.Behind && !acceptsBehind && state != asItStands) || state.Types != types.Wording)
        {
            throw new MovedOnException();
        }
    }
}

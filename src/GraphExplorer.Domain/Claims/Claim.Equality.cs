namespace GraphExplorer.Domain.Claims;

/// <content>Copies and equality. The id is computed once and kept, so a copy must not inherit it, and equality must not look at whether it was.</content>
public sealed partial record Claim
{
    private Claim(Claim original)
    {
        Proposition = original.Proposition;
        DocumentId = original.DocumentId;
        Chain = original.Chain;
        Stance = original.Stance;
        Hedge = original.Hedge;
        HedgeWord = original.HedgeWord;
        LikelihoodAsSaid = original.LikelihoodAsSaid;
        Basis = original.Basis;
        Premises = original.Premises;
        Scope = original.Scope;
        Held = original.Held;
        Said = original.Said;
        Locator = original.Locator;
        Supersedes = original.Supersedes;
        Handling = original.Handling;
        Summary = original.Summary;
    }

    /// <summary>Whether both are the same claim with the same annotations.</summary>
    public bool Equals(Claim? other) =>
        ReferenceEquals(this, other)
        || (other is not null
            && Id == other.Id
            && HedgeWord == other.HedgeWord
            && Handling == other.Handling
            && Summary == other.Summary
            && (Premises ?? []).SequenceEqual(other.Premises ?? []));

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);
}

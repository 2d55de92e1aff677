namespace GraphExplorer.Domain.Claims;

/// <summary>What makes a claim the claim that it is.</summary>
public static class ClaimIdentity
{
    /// <summary>SHA-256 over the canonical NFC JSON of proposition, document, chain, stance, hedge, likelihood as said, basis, scope, held, said, locator and superseded claim; 64 lower-case hex digits.</summary>
    public static string Of(Claim claim) => throw new NotImplementedException();
}

using GraphExplorer.Domain.Claims;

namespace GraphExplorer.Domain.Assessments.Rules;

/// <summary>Which claims count: neither retracted nor corrected by a claim that stands, each once, by id.</summary>
internal static class LiveClaims
{
    /// <summary>The live claims of a proposition, by id, whatever the order of the evidence.</summary>
    public static List<Evidence> Of(IReadOnlyList<Evidence> evidence)
    {
        var live = new List<Evidence>(evidence.Count);
        var corrections = false;
        foreach (var one in evidence)
        {
            corrections |= one.Claim.Supersedes is not null;
            if (!one.Retracted)
            {
                live.Add(one);
            }
        }

        if (live.Count > 1)
        {
            SortOnce(live);
        }

        if (corrections)
        {
            var corrected = Corrected(evidence);
            live.RemoveAll(one => corrected.Contains(one.Claim.Id));
        }

        return live;
    }

    // What was recorded twice counts once; with the worse of two grades, so that the order cannot matter.
    private static void SortOnce(List<Evidence> live)
    {
        live.Sort(Compare);
        for (var place = live.Count - 1; place > 0; place--)
        {
            if (live[place].Claim.Id == live[place - 1].Claim.Id)
            {
                live.RemoveAt(place);
            }
        }
    }

    private static int Compare(Evidence one, Evidence other)
    {
        var order = string.CompareOrdinal(one.Claim.Id, other.Claim.Id);
        order = order != 0 ? order : other.Reliability.CompareTo(one.Reliability);
        return order != 0 ? order : other.Credibility.CompareTo(one.Credibility);
    }

    // A correction stands for its whole series: that of a correction takes the first one out too.
    private static HashSet<string> Corrected(IReadOnlyList<Evidence> evidence)
    {
        var byId = ClaimSeries.Of(evidence);
        var corrected = new HashSet<string>(StringComparer.Ordinal);
        foreach (var one in evidence)
        {
            var earlier = one.Retracted ? null : one.Claim.Supersedes;
            while (earlier is not null && corrected.Add(earlier))
            {
                earlier = byId.Before(earlier);
            }
        }

        return corrected;
    }
}

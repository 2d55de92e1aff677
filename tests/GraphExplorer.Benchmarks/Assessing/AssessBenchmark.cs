using System.CommandLine;
using System.Diagnostics;
using GraphExplorer.Benchmarks.Store;
using GraphExplorer.Domain.Assessments;
using GraphExplorer.Domain.Claims;
using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Benchmarks.Assessing;

/// <summary>Measures the assessment alone, without any store: <c>assess --claims 500000</c>.</summary>
internal static class AssessBenchmark
{
    private const int Rounds = 7;
    private const int Changes = 5_000;
    private const int Crowd = 1_000;
    private const int CrowdChanges = 200;

    /// <summary>The command.</summary>
    public static Command Command()
    {
        var claims = new Option<int>("--claims") { Description = "Claims of the generated network, a fifth as many entities", DefaultValueFactory = _ => 500_000 };
        var command = new Command("assess", "Assesses every tie of a generated network, then single ones after a change") { claims };
        command.SetAction(options => Run(new NetworkPlan(Math.Max(2, options.GetValue(claims) / 5), options.GetValue(claims))));
        return command;
    }

    private static int Run(NetworkPlan plan)
    {
        var ties = new ClaimedTies(plan);
        var report = new Report();
        var note = $"{plan.Claims:#,0} claims on {ties.All.Count:#,0} ties";
        report.Add("every tie, one thread", Times(Rounds, _ => Summarize(ties.All, 1)), note);
        report.Add($"every tie, {Environment.ProcessorCount} threads", Times(Rounds, _ => Summarize(ties.All, Environment.ProcessorCount)), note);
        var spoken = Enumerable.Range(0, Changes).Select(round => ties.All[new Dice(round, 50).Below(ties.All.Count)]).ToArray();
        report.Add("one claim more on one tie", Changed(ties, spoken), "with the claim's id");
        var crowded = Enumerable.Repeat(ties.Crowded(Crowd), CrowdChanges).ToArray();
        report.Add($"the same on a tie with {Crowd:#,0} claims", Changed(ties, crowded), "with the claim's id");
        report.Print();
        Console.WriteLine(string.Join(", ", Summarize(ties.All, 1).CountBy(summary => summary.Confidence).OrderBy(count => count.Key).Select(count => $"{count.Key} {count.Value:#,0}")));
        return 0;
    }

    private static AssessmentSummary[] Summarize(IReadOnlyList<IReadOnlyList<Evidence>> ties, int threads)
    {
        var summaries = new AssessmentSummary[ties.Count];
        Parallel.For(0, ties.Count, new ParallelOptions { MaxDegreeOfParallelism = threads }, tie => summaries[tie] = AssessmentSummary.Of(Assessor.Assess(ties[tie], [])));
        return summaries;
    }

    private static double[] Changed(ClaimedTies ties, IReadOnlyList<Evidence>[] changing)
    {
        var more = changing.Select((tie, round) => ties.Another(tie, Crowd + round)).ToArray();
        return [.. Times(changing.Length, round => AssessmentSummary.Of(Assessor.Assess([.. changing[round], more[round]], [])))];
    }

    /// <summary>Times in ms; the first tenth of the rounds, at least one, warms up and is left out.</summary>
    private static IEnumerable<double> Times<T>(int rounds, Func<int, T> work)
    {
        for (var round = 0; round < rounds; round++)
        {
            var since = Stopwatch.GetTimestamp();
            GC.KeepAlive(work(round));
            if (round >= Math.Max(1, rounds / 10))
            {
                yield return Stopwatch.GetElapsedTime(since).TotalMilliseconds;
            }
        }
    }
}

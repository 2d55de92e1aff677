using System.Globalization;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Storage.Asking;

/// <summary>The limits that every question has.</summary>
internal static class Limits
{
    /// <summary>The longest path that is looked for, in hops.</summary>
    public const int LongestPath = 64;

    /// <summary>The most hits of a search.</summary>
    public const int MostHits = 1_000;

    /// <summary>Refuses a question that goes too far or asks for too much.</summary>
    /// <exception cref="InvalidRequestException">It does.</exception>
    public static void Check(NetworkQuestion question)
    {
        Check("hops", question.Hops, NetworkQuestion.MaxHops);
        Check("limit", question.Limit, NetworkQuestion.MaxLimit);
    }

    /// <summary>Refuses a number below 1 or above a limit.</summary>
    /// <exception cref="InvalidRequestException">It is.</exception>
    public static void Check(string what, int number, int most)
    {
        if (number < 1 || number > most)
        {
            throw new InvalidRequestException(
                string.Create(CultureInfo.InvariantCulture, $"{what} is {number}."), string.Create(CultureInfo.InvariantCulture, $"Give a number from 1 to {most}."));
        }
    }

    /// <summary>Refuses more ids than a limit.</summary>
    /// <exception cref="InvalidRequestException">There are more.</exception>
    public static void CheckCount(string what, int count, int most)
    {
        if (count > most)
        {
            throw new InvalidRequestException(
                string.Create(CultureInfo.InvariantCulture, $"{count} {what} were asked for at once."),
                string.Create(CultureInfo.InvariantCulture, $"Ask for {most} at most."));
        }
    }
}

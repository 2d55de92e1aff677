using GraphExplorer.Domain.Networks;
using GraphExplorer.Domain.Stores;

namespace GraphExplorer.Application.Questions;

/// <summary>Lists the weakest ties, a page at a time.</summary>
public sealed class ListWeakest(INetworkStore store)
{
    /// <summary>The page.</summary>
    public async Task<WeakestPage> RunAsync(WeakestQuestion question, CancellationToken cancel)
    {
        Allowed.Between("limit", question.Limit, 1, WeakestQuestion.MaxLimit);
        if (question.Types.Count > 0)
        {
            var types = await store.TypesAsync(cancel);
            Allowed.Among("type", question.Types, [.. types.Keys]);
        }

        return await store.WeakestAsync(question, cancel);
    }
}

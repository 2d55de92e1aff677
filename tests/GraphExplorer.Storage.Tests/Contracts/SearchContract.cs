using GraphExplorer.Domain.Entities;
using GraphExplorer.Domain.Faults;
using GraphExplorer.Domain.Networks;

namespace GraphExplorer.Storage.Tests.Contracts;

/// <summary>Search over names.</summary>
public abstract class SearchContract<THome> : NetworkStoreContract<THome>
    where THome : IStoreHome, new()
{
    [Theory]
    [InlineData("Zabihullah Mujahid", "zabihullah mujahid")]
    [InlineData("Zabihullah Mujahid", "Mujahid Zabihullah")]
    [InlineData("Zabihullah Mujahid", "muj zab")]
    [InlineData("al-Qaeda", "al qaeda")]
    [InlineData("al-Qaeda", "alqaeda")]
    [InlineData("al-Qaeda", "al–Qaeda")]
    [InlineData("alQaeda", "al-qaeda")]
    [InlineData("Qa'ida", "qaida")]
    [InlineData("Qaida", "qa’ida")]
    [InlineData("Saʿid ʾAbd", "said abd")]
    [InlineData("O'Brien", "brien")]
    [InlineData("ISIS-K", "isisk")]
    [InlineData("Škoda Müller", "skoda muller")]
    [InlineData("Straße", "STRASSE")]
    [InlineData("Łódź", "lodz")]
    [InlineData("Ærø", "aero")]
    [InlineData("حِزْبُ اللّٰه", "حزب الله")]
    [InlineData("طالبان", "طَالِبَان")]
    [InlineData("טליבאן", "טָלִיבָּאן")]
    [InlineData("داعش", "داعش")]
    [InlineData("داعش", "داع")]
    [InlineData("呼罗珊", "呼罗珊")]
    [InlineData("呼罗珊", "罗珊")]
    [InlineData("伊斯兰国呼罗珊省", "呼罗珊")]
    [InlineData("ISIS呼罗珊省", "呼罗 isis")]
    [InlineData("IS", "is")]
    [InlineData("珊国", "珊国")]
    [InlineData("9/11 attacks", "attacks 11")]
    [InlineData("Ｔａｌｉｂａｎ", "taliban")]
    [InlineData("Taliban", "taliban \uFFFE")]
    public async Task SearchAsync_OtherWriting_FindsTheName(string name, string text)
    {
        Facts.Body("Something else", "Другое имя");
        var wanted = Facts.Body(name);
        await RecordAsync();

        var hit = Assert.Single(await SearchAsync(text));

        Assert.Equal(wanted, hit.Entity, SameId);
        Assert.Equal(name, hit.Matched);
        Assert.InRange(hit.Score, 0.01, 1);
    }

    [Theory]
    [InlineData("Taliban", "Talbian")]
    [InlineData("Taliban", "Talban")]
    [InlineData("Taliban", "Taliiban")]
    [InlineData("Taliban", "Xaliban")]
    [InlineData("Haqqani Network", "haqani netwrok")]
    [InlineData("Haqqani Network", "hakani")]
    [InlineData("Zabihullah Mujahid", "Zabiulah")]
    [InlineData("Zabihullah Mujahid", "mujahd zabihulla")]
    [InlineData("Abu Ibrahim al-Hashimi al-Qurayshi", "qureshi")]
    [InlineData("Afghanistan", "afgan")]
    [InlineData("Afghanistan", "afganis")]
    [InlineData("Черкасы", "черкосы")]
    public async Task SearchAsync_Typo_IsForgivenFromFiveLettersUp(string name, string text)
    {
        Facts.Body("Something else");
        var wanted = Facts.Body(name);
        await RecordAsync();

        var hit = Assert.Single(await SearchAsync(text));

        Assert.Equal(wanted, hit.Entity, SameId);
        Assert.InRange(hit.Score, 0.001, 0.98);
    }

    [Theory]
    [InlineData("NATO", "nata")]
    [InlineData("Taliban", "Xalixam")]
    [InlineData("Haqqani", "Xaqqxn")]
    [InlineData("Taliban", "aliban")]
    [InlineData("Haqqani Network", "haqqani office")]
    [InlineData("呼罗珊", "呼珊")]
    public async Task SearchAsync_TooFarAway_FindsNothing(string name, string text)
    {
        Facts.Body(name);
        await RecordAsync();

        var hits = await SearchAsync(text);

        Assert.Equal(text == "aliban" ? 1 : 0, hits.Count);
    }

    [Fact]
    public async Task SearchAsync_SeveralHits_WholeNameFirstThenTheLargerShare()
    {
        var whole = Facts.Body("Taliban");
        var pakistani = Facts.Body("Pakistani Taliban");
        var longer = Facts.Body("Taliban commanders in the south");
        var other = Facts.Body("TTP", "Taliban");
        await RecordAsync();

        var hits = await SearchAsync("taliban");

        var first = new[] { whole, other }.OrderBy(one => one.Id, StringComparer.Ordinal);
        Assert.Equal([.. first.Select(one => one.Id), pakistani.Id, longer.Id], hits.Select(hit => hit.Entity.Id));
        Assert.Equal([1, 1], hits.Take(2).Select(hit => hit.Score));
        Assert.True(hits[1].Score > hits[2].Score && hits[2].Score > hits[3].Score && hits[3].Score > 0);
    }

    [Fact]
    public async Task SearchAsync_OtherName_IsTheOneThatMatched()
    {
        var state = Facts.Body("Islamic State", "ISIS", "ISIL", "داعش");
        await RecordAsync();

        var hit = Assert.Single(await SearchAsync("isil"));

        Assert.Equal("ISIL", hit.Matched);
        Assert.Equal(1, hit.Score);
        Assert.Equal(state.OtherNames, hit.Entity.OtherNames);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("\"")]
    [InlineData("* OR * NOT (a")]
    [InlineData("NEAR(taliban, 2) AND tokens:x")]
    [InlineData("a\0b")]
    [InlineData("'; DROP TABLE entity; --")]
    [InlineData("\ud800 broken")]
    [InlineData("‮gnihtemos")]
    [InlineData("-")]
    [InlineData("^{}+\\")]
    public async Task SearchAsync_AnyText_IsSafe(string text)
    {
        Facts.Body("Taliban");
        await RecordAsync();

        await SearchAsync(text);
        await SearchAsync(string.Concat(Enumerable.Repeat(text + "x ", 3_000)));

        Assert.Single(await SearchAsync("taliban"));
    }

    [Theory]
    [InlineData("🔥🔥")]
    [InlineData("???")]
    [InlineData("C++")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("“quoted” OR NOT")]
    public async Task SearchAsync_StrangeName_IsFoundByItself(string name)
    {
        var wanted = Facts.Body(name);
        var longest = Facts.Body(string.Concat(Enumerable.Repeat(name + " na ", 1_000)));
        await RecordAsync();

        Assert.Equal(wanted, (await SearchAsync(name))[0].Entity, SameId);
        Assert.Equal(longest, (await SearchAsync(longest.Name))[0].Entity, SameId);
    }

    [Fact]
    public async Task SearchAsync_Limit_IsKept()
    {
        Enumerable.Range(0, 30).ToList().ForEach(number => Facts.Body($"Front {number}"));
        await RecordAsync();

        Assert.Equal(7, (await Store.SearchAsync("front", 7, Cancel)).Count);
        Assert.Equal(30, (await Store.SearchAsync("front", 50, Cancel)).Count);
        await Assert.ThrowsAsync<InvalidRequestException>(() => Store.SearchAsync("front", 0, Cancel));
    }

    [Fact]
    public async Task SearchAsync_NameAddedLater_IsFound()
    {
        var body = Facts.Body("Islamic State");
        await RecordAsync();
        await RecordAsync(new() { Entities = [body with { OtherNames = ["Daesh"] }] });

        Assert.Equal(body, Assert.Single(await SearchAsync("daesh")).Entity, SameId);
    }

    private static bool SameId(Entity one, Entity other) => one.Id == other.Id;

    private Task<IReadOnlyList<SearchHit>> SearchAsync(string text) => Store.SearchAsync(text, 20, Cancel);
}

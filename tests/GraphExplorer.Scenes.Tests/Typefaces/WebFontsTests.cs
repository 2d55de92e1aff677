using System.Security.Cryptography;
using GraphExplorer.Scenes.Typefaces;

namespace GraphExplorer.Scenes.Tests.Typefaces;

public sealed class WebFontsTests
{
    [Theory]
    [InlineData(500, "10d48331f5b3c7362ca357b00c17ac4863ad35199b13b0eceb0962c8c1ad7dc9")]
    [InlineData(600, "e8cbc2b88bc4268237ff5e251776d3c54edcb14e015a9e66e4883bde4b55f13f")]
    [InlineData(700, "790c108befe859dac2ddbd20af3fbb6917c601b3d544c8a05761519f3b5508fe")]
    public void File_WeightOfScenes_IsTheFontThatWasMeasured(int weight, string sha256) =>
        Assert.Equal(sha256, Convert.ToHexStringLower(SHA256.HashData(WebFonts.File(weight)!.Value.Span)));

    [Fact]
    public void File_OtherWeight_IsNull() => Assert.Null(WebFonts.File(400));

    [Fact]
    public void Address_OfAWeight_NamesIt() => Assert.Equal("/fonts/inter-600.ttf", WebFonts.Address(600));
}

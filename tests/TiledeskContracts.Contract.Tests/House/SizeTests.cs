namespace TiledeskContracts.Contract.Tests.House;

public sealed class SizeTests
{
    private const int Longest = 300;
    private const int LongestTest = 500;

    [Fact]
    public void Files_OfCode_StayShort()
    {
        var tests = Path.Combine(HouseMap.Root, "tests");

        var tooLong = HouseMap.Files("*.cs")
            .Select(file => (File: Path.GetRelativePath(HouseMap.Root, file), Lines: File.ReadLines(file).Count(), Limit: file.StartsWith(tests, StringComparison.Ordinal) ? LongestTest : Longest))
            .Where(file => file.Lines > file.Limit);

        Assert.Empty(tooLong);
    }

    [Fact]
    public void Readme_IsADoor_NotAManual() =>
        Assert.InRange(File.ReadLines(Path.Combine(HouseMap.Root, "README.md")).Count(), 1, 149);
}

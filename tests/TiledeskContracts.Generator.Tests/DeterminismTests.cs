using System.Globalization;
using TiledeskContracts.Generator.Tests.Runs;

namespace TiledeskContracts.Generator.Tests;

public sealed class DeterminismTests
{
    [Fact]
    public void Output_InTurkish_IsTheSame()
    {
        var expected = GeneratorRun.Of(SampleContracts.Notes).Sources;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new("tr-TR");
            Assert.Equal("İ", "i".ToUpper(CultureInfo.CurrentCulture));

            Assert.Equal(expected, GeneratorRun.Of(SampleContracts.Notes).Sources);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Output_OfWindowsLineEnds_IsTheSame()
    {
        var windows = new ContractFile("/acme/notes.yaml", SampleContracts.NotesYaml.Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal(GeneratorRun.Of(SampleContracts.Notes).Sources, GeneratorRun.Of(windows).Sources);
    }

    [Fact]
    public void Output_OfEveryFile_HasUnixLineEndsAndNoPath() => Assert.All(
        GeneratorRun.Of(SampleContracts.Notes).Sources.Values,
        source =>
        {
            Assert.DoesNotContain('\r', source);
            Assert.DoesNotContain("/acme/", source, StringComparison.Ordinal);
        });
}

namespace TiledeskContracts.Generator.Tests.Sdk;

public sealed class OptionsTests
{
    [Fact]
    public void ProjectId_OfOptions_IsThePathsParameter()
    {
        var options = new TiledeskClientOptions { ProjectId = "p1" };

        Assert.Equal("p1", options.ProjectId);
        Assert.Equal("p1", options.Parameters["project_id"]);
    }

    [Fact]
    public void ProjectId_Empty_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new TiledeskClientOptions { ProjectId = " " });

    [Fact]
    public void RequestId_Created_NamesItsProjectAndIsNew()
    {
        Assert.Matches("^support-group-p1-[0-9a-f]{32}$", TiledeskRequestId.Create("p1"));
        Assert.NotEqual(TiledeskRequestId.Create("p1"), TiledeskRequestId.Create("p1"));
    }
}

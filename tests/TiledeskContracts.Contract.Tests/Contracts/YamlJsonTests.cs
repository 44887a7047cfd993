namespace TiledeskContracts.Contract.Tests.Contracts;

public sealed class YamlJsonTests
{
    [Theory]
    [InlineData("a: 100", """{"a":100}""")]
    [InlineData("a: '100'", """{"a":"100"}""")]
    [InlineData("a: \"-1\"", """{"a":"-1"}""")]
    [InlineData("'200': x", """{"200":"x"}""")]
    [InlineData("200: x", """{"200":"x"}""")]
    [InlineData("a: true", """{"a":true}""")]
    [InlineData("a: yes", """{"a":"yes"}""")]
    [InlineData("a: 'true'", """{"a":"true"}""")]
    [InlineData("a: ~", """{"a":null}""")]
    [InlineData("a:", """{"a":null}""")]
    [InlineData("a: 2.5", """{"a":2.5}""")]
    [InlineData("a: 3.0.3", """{"a":"3.0.3"}""")]
    [InlineData("a: 2019-03-07", """{"a":"2019-03-07"}""")]
    [InlineData("a: |\n  100", """{"a":"100"}""")]
    [InlineData("a: &x [1]\nb: *x", """{"a":[1],"b":[1]}""")]
    public void Yaml_Scalar_FollowsTheCoreSchema(string yaml, string json)
    {
        var read = YamlJson.Read(yaml);

        Assert.Equal(json, read!.ToJsonString());
    }
}

using TiledeskContracts.Kiota.Tests.Shapes;
using TiledeskContracts.Kiota.Tests.StockLike;
using TiledeskContracts.Runtime.Tests.Json;

namespace TiledeskContracts.Kiota.Tests.Models;

/// <summary>Generated classes under Kiota's own JSON, which reads before we see anything: what they save, and what they cannot.</summary>
public sealed class StockReadingTests
{
    [Theory]
    [InlineData("""{"mood":"sulky","moods":["curious","sulky","7"],"size":"7","level":5,"rank":9}""")]
    [InlineData("""{"id":"1","text":"a","day":"2026-11-21","guid":"0f8fad5b-d9cb-469f-a165-70867728950e","flag":true}""")]
    [InlineData("""{"int32":1,"int64":9223372036854775807,"number":1.5,"decimal":1.10,"numbers":[1,2],"numbersOrNulls":[1,null],"grid":[[1,2],[]]}""")]
    [InlineData("""{"duration":"PT1H","timeOfDay":"10:20:30","address":"https://example.com/a","bytes":"AQI="}""")]
    [InlineData("""{"textOrNumber":"a","textOrList":["a","b"]}""")]
    [InlineData("""{"textOrNumber":5,"textOrList":"a"}""")]
    [InlineData("""{"content":{"kind":"picture","width":5,"mood":"x"},"contents":[{"kind":"link","href":"https://example.com/a"},{"kind":"video","length":5}]}""")]
    [InlineData("""{"owner":"7","owners":["8",{"_id":"9","name":"a","nick":"b"}],"ownerOrNull":{"_id":"9"}}""")]
    [InlineData("""{"animal":{"kind":"puppy","weeks":3,"tricks":["sit"],"name":"a","friend":{"kind":"cat","lives":7}},"animals":[{"kind":"unicorn","horn":1}]}""")]
    [InlineData("""{"part":{"name":"a","parts":[{"name":"b"}]},"parts":[],"children":[{"id":"1","children":[]}]}""")]
    [InlineData("""{"counts":{"a":1,"b":2},"partsByName":{"x":{"name":"a"}},"labels":{"main":"a"},"freeForm":{"x":[1,{"y":null}]}}""")]
    [InlineData("""{"anything":[1,"a",null,{"b":true}],"anythings":[1,"x",{}]}""")]
    [InlineData("""{"class":"a","@type":"b","$ref":"c","a \"quoted\" \\ name":"d","naïve-ключ 😀":"e","2nd":"f","some_name":"g","some-name":"h"}""")]
    [InlineData("""{"additionalData":"a","serialize":"b","getFieldDeserializers":"c","createFromDiscriminatorValue":"d"}""")]
    public void Thing_ReadByKiota_IsWrittenAsItWas(string json) => AssertEqual(json, Echo(json));

    [Theory]
    [InlineData("""{"content":{"kind":"video","title":"a"}}""")]
    [InlineData("""{"text":5}""")]
    [InlineData("""{"int32":"5"}""")]
    [InlineData("""{"part":"a"}""")]
    [InlineData("""{"texts":{"a":1}}""")]
    [InlineData("""{"texts":["a",5,null]}""")]
    [InlineData("""{"flag":"yes"}""")]
    [InlineData("""{"moment":"tomorrow"}""")]
    [InlineData("""{"guid":"none"}""")]
    [InlineData("""{"bytes":"%"}""")]
    [InlineData("""{"duration":"long"}""")]
    [InlineData("""{"mood":5}""")]
    [InlineData("""{"counts":{"a":"1"}}""")]
    [InlineData("""{"animal":7}""")]
    [InlineData("""{"owner":7}""")]
    public void Thing_WithAnotherTypeThanPromised_KeepsItAndNeverThrows(string json) => AssertEqual(json, Echo(json));

    private static string Echo(string json) => StockJson.Write(StockJson.Read(json, Thing.CreateFromDiscriminatorValue));

    private static void AssertEqual(string expected, string actual) => Assert.True(JsonValue.AreEqual(expected, actual), $"{expected} became {actual}");
}

using System.Text;

namespace TiledeskContracts.Runtime.Tests.Json;

/// <summary>Good texts, each of another kind, to be broken.</summary>
internal static class SeedTexts
{
    private static readonly string[] _texts =
    [
        """{}""",
        """{"_id":"a","status":100}""",
        """ { "status" : -1.5e+2 , "participants" : [ "a" , 1 , null ] } """,
        """{"first_te\u0078t":"\ud83d\ude00\n\"\\\/é","labels":{"k":"v","n":null,"":"1"},"place":{"type":"Point","coordinates":[1.50,-0]}}""",
        """{"department":{"_id":"d","name":null,"x":[{}]},"parent":{"_id":7,"parent":{"score":1e400}},"subject":null,"rank":"3"}""",
        """{"createdAt":"2026-11-21T11:06:53.399+02:00","amount":1.10,"duration":12345678901234567890,"hasBot":"true"}""",
        """{"unknown":{"a":[[],{},"\ud83d\ude00",-0.0],"b":true},"__proto__":false,"":null,"unknown":1}""",
        """{"cargo":[1,"2"],"legs":[{"type":"Point"},{"type":"sales","_id":"s"},7],"grid":[[1,2.0],[],null]}""",
        """{"kind":"other","lots":{"a":[true,"2026-11-21",{"_id":"x"}],"b":[]},"words":["a",null],"route":{"status":1}}""",
        """{"bytes":"AQI=","day":"2026-11-21","hour":"10:00:00","span":"PT1H","guid":"00000000-0000-0000-0000-000000000001","link":"/a?b=c","weight":1.25,"freight":"slow"}""",
        """{"rate":1,"rating":2.0,"rate_message":null,"rating_message":"x"}""",
        """{"children":[{"children":[{"children":[]},{"children":null}]}],"rate":"1"}""",
    ];

    public static byte[][] All { get; } = [.. _texts.Select(Encoding.UTF8.GetBytes)];
}

using System;
using Acme;
using Acme.Orders;
using TiledeskContracts;
using TiledeskContracts.Json;

// The runtime came with the library, the generator did not.
using var client = new ShopClient(new ApiClientOptions());
var item = JsonModel.Parse<Item>("""{"id":"7","state":"lost","part":{"weight":2.5}}""");

var shelved = JsonModel.ToJson(Warehouse.Shelve(item));
Console.WriteLine($"{ShopClient.DefaultBaseAddress} {item.State?.Value} {shelved}");
return shelved == """{"shelf":2}""" ? 0 : 1;
